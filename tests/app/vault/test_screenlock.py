"""What the system says when its screen is locked."""

import os
import shutil
import subprocess
import sys
import textwrap

import pytest

from mesophoto.app.vault.screenlock import ScreenLock

LISTEN = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

app = QCoreApplication([])
SESSION = "/org/freedesktop/login1/session/_31"

def send(bus, path, interface, name, *values):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    assert bus.send(message)

if sys.argv[1:] == ["logind"]:
    bus = QDBusConnection.sessionBus()

    @ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
    class Manager(QObject):
        @Slot(str, result=QDBusObjectPath)
        def GetSession(self, name):
            QTimer.singleShot(200, self.lock)
            return QDBusObjectPath(SESSION)

        def lock(self):
            send(bus, SESSION[:-1] + "2", "org.freedesktop.login1.Session", "Lock")
            send(bus, SESSION, "org.freedesktop.login1.Session", "Lock")
            app.quit()

    manager = Manager()
    every = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject("/org/freedesktop/login1", manager, every)
    assert bus.registerService("org.freedesktop.login1")
    print("ready", flush=True)
    sys.exit(app.exec())

import subprocess
logind = subprocess.Popen([sys.executable, __file__, "logind"], stdout=subprocess.PIPE)
logind.stdout.readline()
from mesophoto.app.vault.screenlock_linux import BusSignals

def told():
    print("told", flush=True)
    counted.append(1)
    if len(counted) == 1:
        bus = QDBusConnection.sessionBus()
        path = "/org/freedesktop/ScreenSaver"
        send(bus, path, "org.freedesktop.ScreenSaver", "ActiveChanged", False)
        send(bus, path, "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    else:
        QTimer.singleShot(100, app.quit)

counted = []
signals = BusSignals(told)
QTimer.singleShot(20000, app.quit)
app.exec()
signals.stop()
logind.wait()
print(len(counted))
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a bus of its own")
def test_linux_hears_the_session_lock_and_the_screen_saver(tmp_path):
    script = tmp_path / "listen.py"
    script.write_text(textwrap.dedent(LISTEN), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        ["dbus-run-session", sys.executable, str(script)],
        capture_output=True, text=True, timeout=60, env=environment, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["told", "told", "2"], done.stderr


def test_windows_tells_locking_from_unlocking():
    if sys.platform == "win32":
        from mesophoto.app.vault.screenlock_windows import is_locking

        assert is_locking(0x02B1, 0x7)
        assert is_locking(0x0218, 0x4)
        assert not is_locking(0x02B1, 0x8), "unlocked"


def test_listening_can_be_begun_and_ended_again(qtbot, qapp):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    lock = ScreenLock(window)
    lock.start()
    lock.start()
    lock.stop()
    lock.stop()
