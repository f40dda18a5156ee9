import { defineScreenPair } from "./defineScreenPair.ts";

export default defineScreenPair("Size", "Width", "Height");
