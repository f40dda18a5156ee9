import { emitKeypressEvents, type Key } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";

export interface SecretReading {
  /** The line; null after Ctrl+C or at the end of input. */
  readonly answer: Promise<string | null>;
  readonly cancel: () => void;
  /** Told of Ctrl+C, which raw mode takes from the terminal. */
  interrupted: () => void;
}

/** Reads a line of which only asterisks are shown. */
export function readSecret(input: ReadStream, output: WriteStream, prompt: string): SecretReading {
  let typed = "";
  let finish: (text: string | null) => void = () => {};
  const onKey = (text: string | undefined, key: Key): void => {
    if (key.name === "return" || key.name === "enter") finish(typed);
    else if (key.ctrl && key.name === "c") {
      reading.interrupted();
      finish(null);
    } else if (key.ctrl && key.name === "d") finish(typed === "" ? null : typed);
    else if (key.name === "backspace" && typed !== "") {
      typed = [...typed].slice(0, -1).join("");
      output.write("\b \b");
    } else if (text && text >= " " && text !== "\u007f" && !key.ctrl && !key.meta) {
      typed += text;
      output.write("*");
    }
  };
  const answer = new Promise<string | null>((resolve) => {
    finish = (text) => {
      input.off("keypress", onKey);
      input.setRawMode(false);
      input.pause();
      output.write("\r\n");
      finish = () => {};
      resolve(text);
    };
  });
  output.write(prompt);
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on("keypress", onKey);
  input.resume();
  const reading: SecretReading = { answer, cancel: () => finish(null), interrupted: () => {} };
  return reading;
}
