import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import { Editor } from "../Editor.ts";
import { imageOf } from "../EditorView.ts";
import { History } from "../History.ts";

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
  let spent = 0;
  const step = (): void => {
    if (!isIdle()) return;
    const start = performance.now();
    while (performance.now() - start < stepMilliseconds) {
      editor.buffer.insert("x");
      imageOf(editor.view(), 80);
    }
    spent += performance.now() - start;
    if (spent < allMilliseconds) setTimeout(step, stepMilliseconds).unref();
  };
  setTimeout(step, stepMilliseconds).unref();
}
