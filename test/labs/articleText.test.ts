import { expect } from "chai";
import { articleText } from "../../src/labs/articleText.ts";

const article = `# A colleague leaves

Ann's manager **Kim Akers** takes *over* \`C:\\Leavers\`, and all
that is in it.

- one, which is longer than a line of these columns
- two
  1. first
  2. second

| what | where |
|---|---|
| the list | \`C:\\a.csv\` |

\`\`\`powershell
Get-Mailbox |
  Format-List
\`\`\`
> quoted`;

describe("an article at the terminal", () => {
  it("has no marks of Markdown, and breaks lines at words", () => {
    expect(articleText(article, 40, false).split("\n")).to.deep.equal([
      "A colleague leaves",
      "",
      "Ann's manager Kim Akers takes over",
      "`C:\\Leavers`, and all that is in it.",
      "",
      "• one, which is longer than a line of",
      "  these columns",
      "• two",
      "  1. first",
      "  2. second",
      "",
      "what      where",
      "the list  `C:\\a.csv`",
      "",
      "    Get-Mailbox |",
      "      Format-List",
      "",
      "> quoted",
    ]);
  });

  it("shows in colours and styles what is marked", () =>
    expect(articleText("a **b *c*** `d e`", 40, true)).to.equal(
      "a \u001b[1mb\u001b[22m \u001b[3m\u001b[1mc\u001b[22m\u001b[23m \u001b[36md e\u001b[39m",
    ));
});
