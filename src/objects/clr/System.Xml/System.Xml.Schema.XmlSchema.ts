import { defineClr } from "../../types/defineClr.ts";

/** The names of the namespaces of schemas; schemas themselves are not modelled. */
export default defineClr({
  staticProperties: {
    "static string Namespace {get;}": () => "http://www.w3.org/2001/XMLSchema",
    "static string InstanceNamespace {get;}": () => "http://www.w3.org/2001/XMLSchema-instance",
  },
});
