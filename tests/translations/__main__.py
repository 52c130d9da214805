"""``python -m tests.translations [LANGUAGE…]``: update the translations from the sources and compile them.

Without a language, all that have a file; a language without one gets its file.
"""

import sys

from tests.translations.update import FOLDER, compile_messages, find_messages, update


def main(languages: list[str]) -> None:
    there = [path.stem.removeprefix("mesophoto_") for path in sorted(FOLDER.glob("mesophoto_*.ts"))]
    messages = find_messages()
    for language in languages or there:
        path = FOLDER / f"mesophoto_{language}.ts"
        merged = update(path, language, messages)
        compile_messages(path)
        missing = sum(not message.is_translated for message in merged)
        print(f"{language}: {len(merged)} texts, {missing} not translated yet")


if __name__ == "__main__":
    main(sys.argv[1:])
