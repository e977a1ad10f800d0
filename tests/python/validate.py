"""Which of these values does a schema accept? It has that one schema, and no other file."""

import json
import sys

from jsonschema import Draft202012Validator

asked = json.load(sys.stdin)
Draft202012Validator.check_schema(asked["schema"])
validator = Draft202012Validator(asked["schema"])
json.dump([validator.is_valid(value) for value in asked["values"]], sys.stdout)
