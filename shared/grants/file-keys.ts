/** Where files of an offer are kept: as they were sent, until they have been looked at. Pure. */
export const offerUploadKey = (offerId: string, attachmentId: string): string => `offer-uploads/${offerId}/${attachmentId}`;
/** Wherever a file may be: it is a PDF or a picture. */
export const offerFileKeys = (offerId: string, attachmentId: string): readonly string[] => [
  offerUploadKey(offerId, attachmentId),
  ...['pdf', 'jpg'].map((extension) => offerFileKey(offerId, attachmentId, extension)),
];

export const offerFileKey = (offerId: string, attachmentId: string, extension: string): string =>
  `offer-files/${offerId}/${attachmentId}.${extension}`;
