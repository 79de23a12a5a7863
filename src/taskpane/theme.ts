import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The part of `Office.context.officeTheme` that decides; Excel on the web and older Excel leave some or all of it out. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

/** Chinese first names its own fonts: without them Segoe UI falls back to a serif face on some Windows. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** The pane's theme after Office's. Windows contrast themes need none: the browser replaces colours by itself (forced-colors). */
export function paneTheme(office?: OfficeColours): Theme {
  return isDark(office) ? DARK : LIGHT;
}

function isDark(office: OfficeColours | undefined): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(office?.bodyBackgroundColor ?? "");
  if (background === null) return false;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128; // ITU-R BT.601 luma
}
