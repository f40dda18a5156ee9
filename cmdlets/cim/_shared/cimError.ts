import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

/** Codes, categories and texts of what CIM refuses; the texts end in a space, as WMI's do. */
const problems = {
  invalidClass: ["0x80041010", "MetadataError", "Invalid class "],
  invalidNamespace: ["0x8004100e", "MetadataError", "Invalid namespace "],
  invalidQuery: ["0x80041017", "InvalidArgument", "Invalid query "],
  invalidParameter: ["0x80041008", "InvalidArgument", "Invalid parameter "],
  notCapable: ["0x80041024", "NotImplemented", "Provider is not capable of the attempted operation "],
  notFound: ["0x80041002", "ObjectNotFound", "Not found "],
  accessDenied: ["0x80070005", "PermissionDenied", "Access is denied. "],
  alreadyExists: ["0x80041019", "ResourceExists", "Already exists "],
  unresolvedName: [
    "0x803380e4",
    "ConnectionError",
    "The WinRM client cannot process the request because the server name cannot be resolved. ",
  ],
} as const satisfies Record<string, readonly [string, ErrorCategoryName, string]>;

export function cimError(problem: keyof typeof problems, target: unknown = null): PSError {
  const [code, category, text] = problems[problem];
  return clrError(`HRESULT ${code}`, category, "Microsoft.Management.Infrastructure.CimException", text, target);
}
