import { defineHook } from "./defineHook.ts";

export default defineHook("BeforeEach", "Runs before each test of its block.");
