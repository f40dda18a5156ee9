/** What the smallest bundle holds: what reads a script before it is decided where it runs. */
export { isShortWork } from "./isShortWork.ts";
