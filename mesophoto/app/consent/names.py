"""What purposes are called, what is agreed to with each, and how a consent stands in a list."""

from __future__ import annotations

from datetime import date

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.app.treatments.section import Entry
from mesophoto.library.release import Consent

PURPOSES = {
    "record": mark("Record of the practice"),
    "patient_copy": mark("Copy for the patient"),
    "referral": mark("Referral"),
    "teaching": mark("Teaching"),
    "publication": mark("Publication"),
}
AGREED = {
    "record": mark(
        "Photos of my skin are taken and kept with what is measured on them, to follow my treatment."
    ),
    "patient_copy": mark("I am given photos of my skin and what was measured on them, to take home."),
    "referral": mark(
        "Photos of my skin and what was measured on them are passed on to those who treat me, too."
    ),
    "teaching": mark("Photos of my skin and what was measured on them are shown in teaching."),
    "publication": mark("Photos of my skin and what was measured on them are published."),
}
"""What the patient signs, said by the patient."""
NAME_SHOWN = mark("My name may stand on it.")
NAME_HIDDEN = mark("My name does not stand on it.")
FACE_SHOWN = mark("My whole face may be seen.")
FACE_HIDDEN = mark("Only the part of the skin that matters is seen, or my eyes and mouth are covered.")
FREELY = mark(
    "I agree of my own free will and may withdraw it at any time; what was handed out before cannot be "
    "called back."
)


def agreed_text(purpose: str, *, shows_name: bool, shows_face: bool) -> str:
    """What is signed, in full."""
    told = [tr(AGREED[purpose])]
    if purpose != "record":
        told += [tr(FACE_SHOWN if shows_face else FACE_HIDDEN), tr(NAME_SHOWN if shows_name else NAME_HIDDEN)]
    return " ".join((*told, tr(FREELY)))


def consent_entry(consent: Consent, today: date) -> Entry:
    """A consent as one line of the list."""
    told = [tr("Given on {day}").format(day=texts.date_text(consent.given_on)), signed_text(consent)]
    if consent.purpose != "record":
        told += [tr("face shown") if consent.shows_face else tr("face hidden")]
        told += [tr("with name") if consent.shows_name else tr("without name")]
    if consent.note:
        told.append(consent.note)
    held = consent.holds_on(today)
    return Entry(
        consent, tr(PURPOSES[consent.purpose]), " · ".join(told), state_text(consent, today), not held
    )


def signed_text(consent: Consent) -> str:
    """How it was given."""
    if consent.signature:
        return tr("signed on the screen")
    return tr("form attached") if consent.form_name else tr("neither signed nor attached")


def state_text(consent: Consent, today: date) -> str:
    """Whether it is in force."""
    if consent.revoked_on is not None and consent.revoked_on <= today:
        return tr("Withdrawn on {day}").format(day=texts.date_text(consent.revoked_on))
    return tr("In force") if consent.holds_on(today) else tr("Not yet in force")
