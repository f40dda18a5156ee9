import { expect } from "chai";
import { ConsoleHost, type ConsoleHostParts } from "../../src/console/ConsoleHost.ts";

/** What a console of so many columns shows of a question, and what comes of it when a person answers with these lines. */
function asked(columns: number, answers: string[], ask: (host: ConsoleHost) => unknown) {
  let shown = "";
  const output = {
    closed: false,
    unfinishedLine: "",
    write: (text: string) => void (shown += text),
    writePast: () => {},
  };
  const parts: ConsoleHostParts = {
    output,
    consoleError: output,
    errors: output,
    keyboard: {
      isTerminal: true,
      readLine: (prompt) => {
        const answer = answers.shift() ?? null;
        shown += `${prompt}${answer}\n`;
        return answer;
      },
      readSecret: () => null,
    },
    width: () => columns,
    height: () => 24,
    colors: false,
    isScreen: false,
    signIn: () => null,
    asksForCredential: true,
  };
  const result = ask(new ConsoleHost(parts));
  return { shown, result };
}

const choices = [
  { label: "&Yes", helpMessage: "does it" },
  { label: "Yes to &All", helpMessage: "does all" },
  { label: "Never", helpMessage: "does nothing" },
];

describe("questions with choices", () => {
  it("are written as PowerShell's console does, no choice broken at the end of a row", () => {
    const { shown, result } = asked(40, ["?", "x", "all", "a"], (host) =>
      host.promptForChoice("Confirm", "Are you sure that you want to perform this action?", choices, 0),
    );
    const question = '[Y] Yes  [A] Yes to All  [] Never  \n[?] Help(default is "Y"): ';
    expect(shown).to.equal(
      `\nConfirm\nAre you sure that you want to perform \nthis action?\n${question}?\n` +
        `Y - does it\nA - does all\nNever - does nothing\n${question}x\n${question}all\n${question}a\n`,
    );
    expect(result).to.equal(1);
  });

  it("have no line for a caption and a message that are empty, and need no default", () => {
    const { shown, result } = asked(80, ["", "never"], (host) => host.promptForChoice("", "", choices, -1));
    const question = "[Y] Yes  [A] Yes to All  [] Never  [?] Help ";
    expect(shown).to.equal(`${question}\n${question}never\n`);
    expect(result).to.equal(2);
  });

  it("may take several answers", () => {
    const several = (answers: string[], standard: readonly number[]) =>
      asked(80, answers, (host) => host.promptForChoices("", "pick", choices, standard));
    const { shown, result } = several(["a", "nothing", "Never", ""], [0, 1]);
    expect(shown).to.equal(
      "pick\n[Y] Yes  \n[A] Yes to All  \n[] Never  \n[?] Help \n(default choices are Y,A)\nChoice[0]: a\nChoice[1]: nothing\nChoice[1]: Never\nChoice[2]: \n",
    );
    expect(result).to.deep.equal([1, 2]);
    expect(several([""], [0, 1]).result).to.deep.equal([0, 1]);
    expect(several([""], []).result).to.deep.equal([]);
  });
});
