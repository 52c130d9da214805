"""Who may do what: the role of a person decides, wherever the library is written."""

from mesophoto.errors import NotAllowed
from mesophoto.library.entities import Role

ROLES: tuple[Role, ...] = ("practitioner", "assistant", "read_only")

_PRACTITIONERS_ONLY = {
    "change_setting": "change the clinic's settings",
    "erase_patient": "erase patients for good",
    "delete_consent": "take a consent out of the record",
    "add_person": "add persons",
    "change_person": "change other persons' access",
    "end_access": "end a person's access",
    "new_recovery_key": "make a new recovery key",
    "encrypt_library": "encrypt the library",
    "decrypt_library": "take the encryption off the library",
}
_LOOKING = ("view", "open", "lock", "unlock", "switch")
"""How the actions begin that read without changing anything."""
_OWN = ("change_passphrase", "change_pin")
"""What everybody may change of themselves."""


def require(role: Role, action: str) -> None:
    """Refuse what a role does not allow.

    Parameters
    ----------
    role : "practitioner", "assistant" or "read_only"
    action : str
        As the audit calls it.

    Raises
    ------
    NotAllowed
    """
    if role == "practitioner" or action in _OWN:
        return
    if role == "read_only" and not action.startswith(_LOOKING):
        raise NotAllowed("You may look at this library, but change nothing: ask a practitioner.")
    if action in _PRACTITIONERS_ONLY:
        raise NotAllowed(f"Only a practitioner may {_PRACTITIONERS_ONLY[action]}: ask one to do it.")
