import { WorldError } from "../WorldError.ts";

export function unknownComponent(name: string): WorldError {
  const text = "The component '{name}' isn't valid.";
  return new WorldError(
    "ComponentUnknown",
    { text, exception: "ArgumentException", category: "InvalidArgument", source: "inferred" },
    { name },
  );
}
