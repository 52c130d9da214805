"""The patient's screen: the chosen pair and nothing else."""
