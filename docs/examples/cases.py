"""What is somebody told? Looked up in `cases.json` of the npm package, with Python's own library alone.

    python3 cases.py cases.json citizenship=citizen person=self age=under-14
    python3 cases.py --on 2026-11-22 cases.json citizenship=other

A case holds for whoever agrees with all of its answers: what it leaves open does not matter to it. In each
stretch of days everybody is in just one case.
"""

import argparse
import json
from datetime import date, datetime, timedelta, timezone

# All of Kazakhstan is five hours ahead of UTC.
KAZAKHSTAN = timezone(timedelta(hours=5))


def today():
    return datetime.now(KAZAKHSTAN).date().isoformat()


def day(text):
    """A civil day as the record writes it: as texts, such days are in order."""
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)
    return text


class Cases:
    """All that anybody is told, by what they have said and on which day."""

    def __init__(self, record):
        self.record = record
        self.values = {}
        for case in record["cases"]:
            for question, value in case["answers"].items():
                self.values.setdefault(question, set()).add(value)

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(json.load(file))

    def mistakes(self, answers):
        """Whatever in the answers is none: unlike `check`, the record does not know "unsure"."""
        for question, value in answers.items():
            if question not in self.values:
                yield f"`{question}` is not a question"
            elif value not in self.values[question]:
                yield f"`{value}` does not answer `{question}`"

    def possible(self, answers, on):
        """The cases that nothing of what has been said speaks against."""
        first = next(s["from"] for s in reversed(self.record["stretches"]) if s["from"] <= on)
        return [
            case
            for case in self.record["cases"]
            if first in case["on"]
            and all(answers.get(question, value) == value for question, value in case["answers"].items())
        ]

    def told(self, answers, on):
        """What they are told, and nothing; or nothing, and the question that has to be answered first."""
        mistakes = list(self.mistakes(answers))
        if mistakes:
            raise ValueError("; ".join(mistakes))
        # Where somebody is in a case, no other one is possible: then nothing is missing in the first.
        case = self.possible(answers, on)[0]
        missing = [question for question in case["answers"] if question not in answers]
        return (None, missing[0]) if missing else (case["expect"], None)

    def is_stale(self, on):
        """Are the rules due to be compared with their sources again?"""
        return on > self.record["reviewBy"]


def main():
    parser = argparse.ArgumentParser(description="What is somebody told?")
    parser.add_argument("file", help="cases.json")
    parser.add_argument("answers", nargs="*", metavar="question=answer")
    parser.add_argument("--on", type=day, default=today(), metavar="YYYY-MM-DD", help="today, if not said")
    asked = parser.parse_intermixed_args()
    cases = Cases.read(asked.file)
    answers = dict(answer.partition("=")[::2] for answer in asked.answers)
    try:
        told, missing = cases.told(answers, asked.on)
    except ValueError as error:
        parser.error(str(error))
    if cases.is_stale(asked.on):
        print(f"stale: the rules had to be compared with their sources again by {cases.record['reviewBy']}")
    if missing:
        print("ask:", missing)
        return
    print(told["result"], told.get("at", ""))
    print("because:", *told["because"])
    if told["caveats"]:
        print("uncertain:", *told["caveats"])


if __name__ == "__main__":
    main()
