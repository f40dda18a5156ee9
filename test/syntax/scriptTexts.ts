import fc from "fast-check";

const words = [
  ..."(){}[];,|&$@=+-.:?!%*/<>`'\"#\n \t_1\r\u2013\u2018\u201c\u00a0",
  ...["if", "else", "foreach", "in", "while", "do", "until", "for", "switch", "default", "try", "catch", "finally"],
  ...["trap", "function f", "filter g", "class C", "enum E", "param", "begin", "process", "end", "clean"],
  ...["return", "throw", "break", "continue", "data", "dynamicparam", "using namespace N\n", ":l ", "hidden", "static"],
  ...[
    "$x",
    "$env:y",
    "${z w}",
    "@s",
    "$(",
    "@(",
    "@{",
    "a=1",
    "[int]",
    "[a[b,c]]",
    "[Parameter(",
    "::new()",
    ".Length",
  ],
  ...[
    "-eq",
    "-not",
    "-join",
    "-foo:",
    "--%",
    "1.5",
    "0x1F",
    "1kb",
    "'q'",
    '"d $x"',
    '"$(1)"',
    "@'\nh\n'@",
    '@"\n$x\n"@',
  ],
  ...["2>&1", ">> f", "*> g", "&&", "||", "..", "??", "??=", "?.", "?[", " ? ", "++", "--"],
  ...["Get-Thing", "-Name", "a.b", "<# c #>", "# d\n", "#requires -version 3\n"],
];

/** Texts that look like scripts, right ones and wrong ones. */
export const scriptTexts = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 }), fc.string({ unit: "grapheme", maxLength: 2 })),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(""));
