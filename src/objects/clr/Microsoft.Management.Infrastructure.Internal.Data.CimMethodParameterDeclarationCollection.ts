import { cimCollectionType } from "./cimCollectionType.ts";

export default cimCollectionType("CimMethodParameterDeclarationCollection", "CimMethodParameterDeclaration");
