/** Chinese first names its own fonts: without them Segoe UI falls back to a serif face on some Windows. */
export const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";
