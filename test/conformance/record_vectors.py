"""Records what the vendor's Python SDKs send for made-up inputs of every operation.

Usage: python record_vectors.py SPEC_FOLDER > vectors.json   (with requirements.txt installed)
"""

import http.server
import json
import sys
import threading
import urllib.parse
from pathlib import Path

import alibabacloud_appstream_center20210901.client as appstream_client
import alibabacloud_appstream_center20210901.models as appstream_models
import alibabacloud_gws20190618.client as gws_client
import alibabacloud_gws20190618.models as gws_models
from alibabacloud_tea_openapi import models as old_config
from alibabacloud_tea_openapi import utils_models as new_config

COMMON = {
    "AccessKeyId", "Action", "Format", "RegionId", "SecurityToken", "Signature", "SignatureMethod",
    "SignatureNonce", "SignatureType", "SignatureVersion", "Timestamp", "Version",
}
# All parameters, the required ones, all again with awkward characters, all with empty strings.
ROUNDS = range(4)

seen = {}


class Recorder(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        pairs = lambda text: dict(urllib.parse.parse_qsl(text, keep_blank_values=True))
        seen["last"] = (self.command, pairs(urllib.parse.urlparse(self.path).query), pairs(body))
        answer = b'{"RequestId":"r"}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST

    def log_message(self, *_args):
        pass


def made_up(field, name, round_number):
    kind = field["type"]
    if kind == "string":
        return f"{name}-{round_number} é*~ +&" if round_number == 2 else f"{name}-{round_number}"
    if kind == "integer":
        return 3 + round_number
    if kind == "number":
        return 1.5 + round_number
    if kind == "boolean":
        return round_number != 1
    if kind == "array":
        return [made_up(field["items"], name, round_number), made_up(field["items"], name, round_number + 1)]
    if kind == "object":
        return {key: made_up(each, key, round_number) for key, each in field.get("fields", {}).items()}
    return {"a": "b"}


def input_for(params, round_number):
    chosen = {name: field for name, field in params.items() if round_number != 1 or field.get("required")}
    empty = round_number == 3
    return {
        name: "" if empty and field["type"] == "string" else made_up(field, name, round_number)
        for name, field in chosen.items()
    }


def record(client, models, contract, operation, params, round_number):
    method = next(name for name in dir(client) if name.replace("_", "") == operation.lower())
    request_type = getattr(models, operation + "Request", None)
    given = input_for(params, round_number)
    seen.pop("last", None)
    if request_type:
        getattr(client, method)(request_type().from_map(given))
    else:
        getattr(client, method)()
    verb, query, form = seen["last"]
    own = lambda sent: {key: value for key, value in sent.items() if key not in COMMON or key in params}
    return {
        "product": contract["product"], "version": contract["version"], "operation": operation,
        "input": given, "method": verb, "query": own(query), "form": own(form),
    }


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    where = {
        "access_key_id": "a", "access_key_secret": "b",
        "endpoint": f"127.0.0.1:{server.server_port}", "protocol": "http", "region_id": "cn-hangzhou",
    }
    products = (
        ("gws", gws_client.Client(old_config.Config(**where)), gws_models),
        ("appstream-center", appstream_client.Client(new_config.Config(**where)), appstream_models),
    )
    lines = []
    for name, client, models in products:
        contract = json.loads((Path(sys.argv[1]) / f"{name}.json").read_text())
        for operation, facts in contract["operations"].items():
            for round_number in ROUNDS:
                vector = record(client, models, contract, operation, facts["params"], round_number)
                lines.append(json.dumps(vector, ensure_ascii=False, separators=(",", ":")))
    print("[\n" + ",\n".join(lines) + "\n]")


main()
