import { defineHook } from "./defineHook.ts";

export default defineHook("AfterEach", "Runs after each test of its block.");
