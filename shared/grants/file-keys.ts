/** Where files of an offer are kept: as they were sent, until they have been looked at. Pure. */
export const offerUploadKey = (offerId: string, attachmentId: string): string => `offer-uploads/${offerId}/${attachmentId}`;
export const offerFileKey = (offerId: string, attachmentId: string, extension: string): string =>
  `offer-files/${offerId}/${attachmentId}.${extension}`;
