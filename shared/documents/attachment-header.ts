/**
 * `Content-Disposition` of a file that is kept under this name, well formed whatever is in it: numbers in names begin as the city writes them.
 * What is not plain is told twice, for old programs without it (RFC 6266, RFC 8187).
 */
export const attachmentHeader = (fileName: string): string => {
  const plain = fileName.replaceAll(/[^\w.-]+/g, '-');
  const whole = encodeURIComponent(fileName.toWellFormed()).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"${plain === fileName ? '' : `; filename*=UTF-8''${whole}`}`;
};
