/** Colours and other looks of text, which change nothing but what is written behind them. */
const control = /\u001b\[[0-9;]*m|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** The picture that Unicode has of the control character with code 0. */
const firstPicture = 0x2400;
const pictureOfDelete = "\u2421";

/**
 * A text that tells of documents and scripts, as it may be written to a terminal: control characters in names and texts that others
 * wrote are shown as pictures, so that none of them commands the terminal. Line ends, tabulators and colours stay.
 */
export function visibleControls(text: string): string {
  return text.replace(control, (found) => (found.length > 1 ? found : picture(found.charCodeAt(0))));
}

function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(firstPicture + code);
  return code === 0x7f ? pictureOfDelete : "\ufffd";
}
