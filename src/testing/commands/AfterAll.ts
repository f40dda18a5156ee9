import { defineHook } from "./defineHook.ts";

export default defineHook("AfterAll", "Runs after the last test of its block.");
