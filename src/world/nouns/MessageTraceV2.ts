import { defineMessageTrace } from "./mailFlow/defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceV2", "trace");
