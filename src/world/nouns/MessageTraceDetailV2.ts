import { defineMessageTrace } from "./defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceDetailV2", "detail");
