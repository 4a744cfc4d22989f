"""Makes a virtual environment with the packages of a requirements file, unless it is there already.

    environment.py FOLDER REQUIREMENTS SECONDS

Prints one JSON object: {"python": ITS_PYTHON}, or {"unreachable": WHY} where the packages cannot be fetched from here.
Any other trouble is an error.
"""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
import venv

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

LOOK_AGAIN_SECONDS = 0.2
# How pip words a connection that could not be made, or that broke. A certificate it does not trust is none of these.
BROKEN_CONNECTION = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|RemoteDisconnected"
    r"|ConnectionResetError|ProtocolError"
)


class Unreachable(Exception):
    pass


def environment(folder, requirements, seconds):
    deadline = time.monotonic() + seconds
    python = os.path.join(folder, "Scripts" if os.name == "nt" else "bin", "python")
    marker = os.path.join(folder, "complete")
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with lock(folder + ".lock", deadline):
        if not os.path.exists(marker):
            venv.create(folder, clear=True, symlinks=os.name != "nt", with_pip=True)
            install(python, requirements, deadline)
            with open(marker, "w"):
                pass
    return python


@contextlib.contextmanager
def lock(path, deadline):
    """Holds the file's lock, which the system takes back from a process that dies."""
    with open(path, "w") as file:
        while fcntl and not locked(file):
            if time.monotonic() > deadline:
                raise Unreachable("another run is still installing the packages")
            time.sleep(LOOK_AGAIN_SECONDS)
        yield


def locked(file):
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


def install(python, requirements, deadline):
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"]
    pip = subprocess.Popen(
        command + ["--requirement", requirements],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
        start_new_session=True,
    )
    try:
        output, _ = pip.communicate(timeout=max(1, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        end(pip)
        raise Unreachable("pip took too long to install the packages") from None
    except BaseException:
        end(pip)
        raise
    if pip.returncode != 0:
        broken = BROKEN_CONNECTION.search(output)
        if broken:
            raise Unreachable("pip cannot reach the packages: " + broken.group())
        sys.exit("pip could not install the packages:\n" + output[-4000:])


def end(process):
    """Ends pip together with what it has started."""
    if os.name == "nt":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


if __name__ == "__main__":
    try:
        print(json.dumps({"python": environment(sys.argv[1], sys.argv[2], float(sys.argv[3]))}))
    except Unreachable as reason:
        print(json.dumps({"unreachable": str(reason)}))
