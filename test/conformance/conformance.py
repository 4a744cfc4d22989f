"""What the scripts of this folder share: the SDK's client, watched, and waiting."""

import json
import os
import time
import typing
from urllib.parse import urlsplit

from alibabacloud_tea_openapi.models import Config
from Tea.exceptions import TeaException

PATIENCE_SECONDS = 30
PAUSE_SECONDS = 0.03


def connect(client_class, secret=None):
    """A client as the SDK's readers make it, with the emulator as its endpoint."""
    return client_class(
        Config(
            access_key_id=os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
            access_key_secret=secret or os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
            endpoint=urlsplit(os.environ["WUYING_ENDPOINT"]).netloc,
            protocol="HTTP",
        )
    )


class Watch:
    """Passes calls on to the SDK's client, and holds each answer against the types that the SDK declares for it.

    A call returns the body of the answer. The first good answer of each operation is told in a line on the output.
    """

    def __init__(self, client):
        self._client = client
        self._fields = {}

    def __getattr__(self, method):
        def call(*arguments):
            response = getattr(self._client, method)(*arguments)
            operation = type(response).__name__[: -len("Response")]
            if operation not in self._fields:
                self._fields[operation] = {}
                print(json.dumps({"operation": operation}), flush=True)
            body_type = typing.get_type_hints(type(response).__init__)["body"]
            check(response.body, body_type, operation, self._fields[operation])
            assert response.body.request_id, operation
            return response.body

        return call

    def report(self):
        """Tells the operations that went well, and the fields that no answer had."""
        fields = {path: seen for paths in self._fields.values() for path, seen in paths.items()}
        unanswered = sorted(path for path, seen in fields.items() if not seen)
        print(json.dumps({"operations": sorted(self._fields), "unanswered": unanswered}))


def check(value, declared, path, seen):
    """Asserts that a value has its declared type, all the way down, and notes which fields have a value."""
    if typing.get_origin(declared) is list:
        assert isinstance(value, list), (path, value)
        for item in value:
            check(item, typing.get_args(declared)[0], path, seen)
    elif hasattr(declared, "from_map"):
        assert isinstance(value, declared), (path, value)
        for name, field_type in typing.get_type_hints(declared.__init__).items():
            field, field_path = getattr(value, name), path + "." + name
            seen[field_path] = seen.get(field_path, False) or field is not None
            if field is not None:
                check(field, field_type, field_path, seen)
    else:
        plain = {int: (int,), float: (int, float)}.get(declared, (typing.get_origin(declared) or declared,))
        assert isinstance(value, plain) and (declared is bool or not isinstance(value, bool)), (path, value)


def eventually(read, reached, patience=PATIENCE_SECONDS):
    """Reads until what it reads is wanted, and returns that."""
    deadline = time.monotonic() + patience
    while True:
        value = read()
        if reached(value):
            return value
        assert time.monotonic() < deadline, value
        time.sleep(PAUSE_SECONDS)


def attempt(call):
    """The SDK's exception that a call ends in; None when it goes well."""
    try:
        call()
    except TeaException as error:
        return error
    return None


def refusal(call):
    """The SDK's exception that a call has to end in."""
    error = attempt(call)
    assert error is not None, "went well"
    return error
