"""Does the example in Python tell everybody what they are told, on every day, and say when that is stale?"""

import json
import subprocess
import sys
import unittest
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs/examples/cases.py"
RECORD = ROOT / "pkg/cases.json"
sys.path.insert(0, str(EXAMPLE.parent))

from cases import Cases  # noqa: E402

CASES = Cases.read(RECORD)
STRETCHES = CASES.record["stretches"]
SCHEMA = json.loads((ROOT / "pkg/answers.schema.json").read_text(encoding="utf-8"))


def run(*arguments):
    program = [sys.executable, EXAMPLE, RECORD, *arguments]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60)
    return done.returncode, (done.stdout + done.stderr).strip().splitlines()


class WhatSomebodyIsTold(unittest.TestCase):
    def test_everybody_is_found_on_the_first_and_the_last_day_of_every_stretch(self):
        for stretch in STRETCHES:
            for case in CASES.record["cases"]:
                if stretch["from"] in case["on"]:
                    for on in [stretch["from"], stretch.get("until", "9999-12-31")]:
                        self.assertEqual(CASES.told(case["answers"], on), (case["expect"], None), (on, case))

    def test_who_says_more_than_matters_is_told_the_same(self):
        first = {question: sorted(values)[0] for question, values in CASES.values.items()}
        on = STRETCHES[-1]["from"]
        for case in CASES.possible({}, on):
            self.assertEqual(CASES.told({**first, **case["answers"]}, on), (case["expect"], None))

    def test_what_is_missing_is_asked_until_nothing_is(self):
        on = STRETCHES[-1]["from"]
        for case in CASES.possible({}, on):
            said = {}
            told, missing = CASES.told(said, on)
            while missing:
                # Whatever is asked that does not matter to this case, they answer somehow.
                said[missing] = case["answers"].get(missing, sorted(CASES.values[missing])[0])
                told, missing = CASES.told(said, on)
            self.assertEqual(told, case["expect"])

    def test_it_knows_the_questions_and_answers_of_the_schema(self):
        named = {name: set(about["enum"]) - {"unsure"} for name, about in SCHEMA["properties"].items()}
        self.assertEqual(CASES.values, named)

    def test_every_mistake_is_named(self):
        with self.assertRaises(ValueError) as refused:
            CASES.told({"age": "17", "who": "me", "home": "unsure"}, "2026-11-22")
        self.assertEqual(
            str(refused.exception),
            "`17` does not answer `age`; `who` is not a question; `unsure` does not answer `home`",
        )


class TheProgram(unittest.TestCase):
    def test_it_says_when_it_is_stale_and_not_a_day_before(self):
        last = CASES.record["reviewBy"]
        after = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
        self.assertFalse(CASES.is_stale(last))
        self.assertTrue(CASES.is_stale(after))
        answers = CASES.possible({}, after)[0]["answers"]
        said = [f"{question}={value}" for question, value in answers.items()]
        for on, stale in [(last, False), (after, True)]:
            code, lines = run("--on", on, *said)
            self.assertEqual((code, lines[0].startswith("stale")), (0, stale), lines)
            expect, _ = CASES.told(answers, on)
            self.assertEqual(lines[stale].split(), [expect["result"], *filter(None, [expect.get("at")])])
            self.assertEqual(expect["current"], not stale)

    def test_it_asks_and_refuses(self):
        self.assertEqual(run("--on", "2026-11-22"), (0, ["ask: citizenship"]))
        for wrong in [["age=17"], ["who=me"], ["age"], ["--on", "2026-02-30"], ["--on", "20261122"]]:
            self.assertEqual(run(*wrong)[0], 2, wrong)


if __name__ == "__main__":
    unittest.main()
