import { defineHook } from "./defineHook.ts";

export default defineHook("BeforeAll", "Runs before the first test of its block.");
