import { expect } from "chai";
import { keysOfChange } from "../../src/web/page/keysOfChange.ts";
import { newEditor, send, shown } from "../repl/typed.ts";

/** What input methods make of an input (| at its cursor). */
const changes: readonly (readonly [before: string, after: string, shown: string])[] = [
  ["|", "Get", "Get|"],
  ["Gte|", "Get", "Get|"],
  ["Get|", "Ge", "Ge|"],
  ["Gte -Nam|e", "Get -Name", "Get| -Name"],
  ["a| c", "a日本 c", "a日本| c"],
  ["aa|a", "aaaa", "aaa|a"],
  ["a👍🏽|b", "aXb", "aX|b"],
  ["ab|", "", "|"],
];

describe("what an input method did, as keys", () => {
  for (const [before, after, wanted] of changes)
    it(`${before} to ${after}`, async () => {
      const editor = newEditor();
      const cursor = before.indexOf("|");
      editor.buffer.set(before.replace("|", ""), cursor);
      const { keys, typed } = keysOfChange({ text: editor.buffer.text, cursor }, after);
      await send(editor, [keys, typed]);
      expect(shown(editor)).to.equal(wanted);
    });
});
