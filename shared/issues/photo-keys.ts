/** Where a photo of staff waits as it was sent, until it has been drawn anew. Pure. */
export const issueUploadKey = (issueId: string, attachmentId: string): string => `issue-uploads/${issueId}/${attachmentId}`;
