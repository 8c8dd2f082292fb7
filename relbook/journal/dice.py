"""A die that falls the same way on every machine: what comes up today, whose colour is which.

It keeps nothing secret. BLAKE2 is taken from where Python keeps it, for `hashlib` brings all of OpenSSL:
2.5 ms of a start and 5 MB, of which reading needs nothing (`tests/store/test_keys.py` holds it to that).
"""

try:
    from _blake2 import blake2b
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import blake2b


def cast(said: str, size: int = 8) -> bytes:
    """So many bytes, always the same of the same text; half of a pair of surrogates is no trouble."""
    return blake2b(said.encode(errors="surrogatepass"), digest_size=size).digest()
