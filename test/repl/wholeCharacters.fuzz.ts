import { expect } from "chai";
import fc from "fast-check";
import { keysOfMode } from "../../src/command/readLine/keysOfMode.ts";
import { viCommandKeys } from "../../src/command/readLine/viKeys.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { newEditor, press } from "./typed.ts";

/** Keys that end the input, or that wait for what only a terminal gives. */
const leaving = /AcceptLine|AcceptAndGetNext|CancelLine|OrExit|PrependAndAccept|ClearHistory|Help|WhatIsKey/;
const texts = ["a", "👍", "👨‍👩‍👧", "e\u0301", "漢", "(", '"', "🇩🇪", " ", "x"];

function chordsOf(keys: Readonly<Record<string, string>>): string[] {
  const known = Object.entries(keys).filter(([, name]) => !leaving.test(name));
  return known.map(([chord]) => [...chord.split(",")].map((each) => (each.length === 1 ? each : `<${each}>`)).join(""));
}

describe("characters that are made of several", function () {
  this.timeout(600_000);
  for (const mode of ["Windows", "Emacs", "Vi"] as const) {
    const insert = chordsOf(keysOfMode(mode));
    const chords = mode === "Vi" ? ["<Escape>", ...insert, ...chordsOf(viCommandKeys)] : insert;
    const step = fc.oneof(fc.constantFrom(...texts), fc.constantFrom(...chords));
    it(`${mode}: whatever keys come, no half of a pair is left and the cursor stands in none`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (keys) => {
          const editor = newEditor({ mode, history: ["old 👍 input", "e\u0301 漢字"] });
          for (const key of keys) {
            await press(editor, key);
            const { text, cursor } = editor.buffer;
            for (const half of [text, text.slice(0, cursor)])
              expect(/\p{Surrogate}/u.test(half), `${JSON.stringify(text)} at ${cursor} behind ${key}`).to.equal(false);
          }
        }),
        fuzzSettings(60),
      );
    });
  }
});
