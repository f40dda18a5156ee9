import { defineMessageTrace } from "./defineMessageTrace.ts";

export default defineMessageTrace("MessageTrace", "trace");
