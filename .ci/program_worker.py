"""The first thing that the program to install runs: a worker process begins here, before Qt is loaded."""

import multiprocessing

multiprocessing.freeze_support()
