"""The computer's camera, by QtMultimedia: the optional extra ``mesophoto[camera]``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import (
    QCamera,
    QImageCapture,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from mesophoto.app.capture.sources import FrameSource
from mesophoto.app.language import tr


def has_camera() -> bool:
    """Whether one is plugged in."""
    return bool(QMediaDevices.videoInputs())


class CameraSource(FrameSource):
    """The system's usual camera at its finest resolution."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        device = QMediaDevices.defaultVideoInput()
        self._camera = QCamera(device, self)
        formats = device.videoFormats()
        if formats:
            finest = max(formats, key=lambda one: one.resolution().width() * one.resolution().height())
            self._camera.setCameraFormat(finest)
        self._capture = QImageCapture(self)
        self._capture.setFileFormat(QImageCapture.FileFormat.JPEG)
        self._capture.setQuality(QImageCapture.Quality.VeryHighQuality)
        self._sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setImageCapture(self._capture)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._capture.imageSaved.connect(self._on_saved)
        self._capture.errorOccurred.connect(self._on_capture_error)
        self._camera.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        self._camera.start()

    def stop(self) -> None:
        self._camera.stop()

    def take(self, path: Path) -> None:
        self._capture.captureToFile(str(path))

    def _on_frame(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.frame_ready.emit(image)

    def _on_saved(self, _number: int, name: str) -> None:
        self.shot_ready.emit(Path(name))

    def _on_capture_error(self, _number: int, _error: QImageCapture.Error, words: str) -> None:
        self.failed.emit(tr("The camera took no photo ({reason}). Take it again.").format(reason=words))

    def _on_error(self, _error: QCamera.Error, words: str) -> None:
        text = tr("The camera stopped ({reason}). Plug it in again, or close other programs that use it.")
        self.failed.emit(text.format(reason=words))
