import { cimCollectionType } from "./cimCollectionType.ts";

export default cimCollectionType("CimMethodDeclarationCollection", "CimMethodDeclaration");
