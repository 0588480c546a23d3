"""Where the source takes a text: parameters and members of type Text, and members named `danish`."""
from dataclasses import dataclass, field

from .cpp_tokens import Token, closing, split


@dataclass
class Declared:
    parameters: dict[str, set[int]] = field(default_factory=dict)  # function -> places
    members: dict[str, list[str]] = field(default_factory=dict)    # struct -> its members in order
    texts: dict[str, set[str]] = field(default_factory=dict)       # struct -> members that are texts

    def takes_text(self, function: str, place: int) -> bool:
        return place in self.parameters.get(function, ())

    def is_text_member(self, struct: str, member: str | int) -> bool:
        members = self.members.get(struct, [])
        if isinstance(member, int):
            member = members[member] if member < len(members) else ""
        return member in self.texts.get(struct, ())

    def is_text_in_some_struct(self, member: str) -> bool:
        return any(member in texts for texts in self.texts.values())

    def copy(self) -> "Declared":
        """For one .cpp, whose own declarations are nobody else's."""
        return Declared({f: set(places) for f, places in self.parameters.items()}, dict(self.members), dict(self.texts))

    def read(self, tokens: list[Token]):
        for i, token in enumerate(tokens[:-1]):
            following = tokens[i + 1].value
            if token.kind == "word" and following == "(":
                self.read_parameters(token.value, tokens[i + 2:closing(tokens, i + 1)])
            elif token.value == "]" and following == "(" and (name := lambda_name(tokens, i)):
                self.read_parameters(name, tokens[i + 2:closing(tokens, i + 1)])
            elif token.value == "struct" and i + 2 < len(tokens) and tokens[i + 2].value in "{:":
                self.read_struct(tokens, i)

    def read_parameters(self, function: str, tokens: list[Token]):
        for place, parameter in enumerate(split(tokens, ",")):
            words = [t.value for t in parameter if t.value != "const"]
            if words[:1] == ["Text"] and (len(words) == 1 or words[1].isidentifier()):
                self.parameters.setdefault(function, set()).add(place)

    def read_struct(self, tokens: list[Token], at: int):
        name, start = tokens[at + 1].value, at + 2
        while start < len(tokens) and tokens[start].value not in "{;":
            start += 1
        if start == len(tokens) or tokens[start].value == ";":
            return
        members, texts = [], set()
        for statement in statements(tokens[start + 1:closing(tokens, start)]):
            for member, is_text in members_of(statement):
                members.append(member)
                texts |= {member} if is_text else set()
        self.members[name], self.texts[name] = members, texts


def lambda_name(tokens: list[Token], at: int) -> str:
    """Of `name = [&](…)`, where `at` is its ]."""
    while at > 1 and tokens[at].value != "[":
        at -= 1
    return tokens[at - 2].value if at > 1 and tokens[at - 1].value == "=" else ""


def statements(tokens: list[Token]) -> list[list[Token]]:
    """A struct's declarations; what has a body of its own ends with it."""
    found, now, i = [], [], 0
    while i < len(tokens):
        value = tokens[i].value
        if tokens[i].kind == "sign" and value == "{":
            is_function = any(t.value == "(" for t in now)
            i = closing(tokens, i)
            if is_function or any(t.value in ("struct", "enum") for t in now):
                now = []
        elif tokens[i].kind == "sign" and value == ";":
            found.append(now)
            now = []
        else:
            now.append(tokens[i])
        i += 1
    return found


def members_of(statement: list[Token]) -> list[tuple[str, bool]]:
    words = [t.value for t in statement]
    if not words or "(" in words or words[0] in ("using", "friend", "static", "template", "enum", "struct"):
        return []
    names = []
    for part in split(statement, ","):
        declared = split(part, "=")[0]
        name = [t.value for t in declared if t.kind == "word"]
        names += name[-1:]
    is_text = "Text" in words[:2]
    return [(name, is_text or name == "danish") for name in names]
