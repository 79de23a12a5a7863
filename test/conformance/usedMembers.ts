import path from "node:path";
import ts from "typescript";

const PROJECT = path.resolve(__dirname, "../..");

/** Every member of Excel's object model that the sources of a folder use or load: "Range.values", "TableCollection.getItem". */
export function usedMembers(folder: string): readonly string[] {
  const files = ts.sys.readDirectory(path.join(PROJECT, folder), [".ts"]);
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, skipLibCheck: true, noEmit: true, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const member = symbol === undefined ? null : memberOfExcel(symbol);
    if (member !== null) found.add(member);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) note(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    for (const symbol of loadedBy(node, checker)) note(symbol);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...found].sort();
}

/** "Class.member" of a member that office.js' types declare in the namespace Excel, on a class whose objects live in Excel. */
function memberOfExcel(symbol: ts.Symbol): string | null {
  const declared = symbol.declarations?.[0];
  const owner = declared?.parent;
  if (declared === undefined || owner === undefined || !ts.isClassDeclaration(owner) || owner.name === undefined) return null;
  const isExcel = ts.isModuleBlock(owner.parent) && owner.parent.parent.name.getText() === "Excel";
  return isExcel && owner.name.text !== "RequestContext" ? `${owner.name.text}.${symbol.name}` : null;
}

/** The properties named in `object.load("items/id,items/name")`. */
function loadedBy(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
  const [names] = node.arguments;
  if (names === undefined || !ts.isStringLiteral(names)) return [];
  const start = checker.getTypeAtLocation(node.expression.expression);
  return names.text.split(",").flatMap((path_) => {
    let type: ts.Type | undefined = start;
    return path_.trim().split("/").flatMap((name) => {
      const symbol = type?.getProperty(name);
      type = symbol === undefined ? undefined : (checker.getIndexTypeOfType(checker.getTypeOfSymbol(symbol), ts.IndexKind.Number) ?? checker.getTypeOfSymbol(symbol));
      return symbol ?? [];
    });
  });
}
