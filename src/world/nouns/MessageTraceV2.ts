import { defineMessageTrace } from "./defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceV2", "trace");
