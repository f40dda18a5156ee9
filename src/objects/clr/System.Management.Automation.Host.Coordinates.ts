import { defineScreenPair } from "./defineScreenPair.ts";

export default defineScreenPair("Coordinates", "X", "Y");
