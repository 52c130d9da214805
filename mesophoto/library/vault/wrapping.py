"""Keys that protect keys: AES-256-GCM around 32 bytes, and keys derived from a key."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
WRAPPED_BYTES = _NONCE_BYTES + KEY_BYTES + _TAG_BYTES


def new_key() -> bytes:
    """Give a new random key."""
    return os.urandom(KEY_BYTES)


def derive_key(key: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """Derive a key for one purpose (HKDF-SHA256); from it, the others cannot be told."""
    return HKDF(SHA256(), KEY_BYTES, salt, f"mesophoto/{purpose}".encode()).derive(key)


def wrap_key(wrapping: bytes, key: bytes, bound_to: bytes) -> bytes:
    """Encrypt a key by another; it can be unwrapped only together with what it is ``bound_to``."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(wrapping).encrypt(nonce, key, bound_to)


def unwrap_key(wrapping: bytes, wrapped: bytes, bound_to: bytes) -> bytes | None:
    """Decrypt a key; None if the key around it is another, or anything was changed."""
    if len(wrapped) != WRAPPED_BYTES:
        return None
    try:
        return AESGCM(wrapping).decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], bound_to)
    except InvalidTag:
        return None
