import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import { Editor } from "../Editor.ts";
import { History } from "../History.ts";
import type { KeyPress } from "../InputEvent.ts";
import { Screen } from "../Screen.ts";

/** How long one step may take, and all of them, in milliseconds. */
const stepMilliseconds = 4;
const allMilliseconds = 300;

const sample = Array.from(
  { length: 12 },
  (_, index) => `foreach ($mailbox in Get-Mailbox -ResultSize ${index} | Where-Object { $_.Name -like "a*$index" }) {
  Set-Mailbox -Identity $mailbox.Identity -CustomAttribute1 "text of $($mailbox.Name)" # a comment
  if ($mailbox.Size -gt ${index}MB -and -not $mailbox.IsHidden) { [string]$text = @{ Name = 'x' }.Name; return 1.5, 'b' }
}`,
).join("\n");

const key: KeyPress = { kind: "key", chord: "x", text: "x", isFollowed: false, isInBurst: false };

/**
 * Edits a text that nobody sees while nobody types, a few milliseconds at a time, so that the code that shows a long input
 * has been made fast before somebody has one. `isIdle` says whether nobody types.
 */
export function warmUp(isIdle: () => boolean): void {
  const request = {
    prompt: "> ",
    edition: "Core" as const,
    settings: initialReadLineSettings(),
    adviser: { complete: async () => null, help: async () => null },
  };
  const editor = new Editor(new History(), request);
  editor.begin(request);
  editor.buffer.set(sample);
  const screen = new Screen(
    () => {},
    () => ({ columns: 80, rows: 24 }),
  );
  let spent = 0;
  const step = async (): Promise<void> => {
    if (!isIdle()) return;
    const start = performance.now();
    while (performance.now() - start < stepMilliseconds) {
      // As the terminal does: each key at once with colours that are guessed, then with its own.
      await editor.press(key);
      screen.show(editor.view(true));
      editor.paint.parse(editor.buffer.text);
      screen.show(editor.view(true));
    }
    spent += performance.now() - start;
    if (spent < allMilliseconds) setTimeout(() => void step(), stepMilliseconds).unref();
  };
  setTimeout(() => void step(), stepMilliseconds).unref();
}
