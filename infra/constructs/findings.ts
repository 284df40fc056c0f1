/** A resolved ARN as cdk-nag writes it in the id of a finding: `<Bucket.Arn>/*`. */
export const inFindings = (resolved: unknown): string => {
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved !== 'object' || resolved === null) return '';
  if ('Fn::Join' in resolved && Array.isArray(resolved['Fn::Join']))
    return [resolved['Fn::Join'][1]].flat().map(inFindings).join('');
  if ('Fn::GetAtt' in resolved && Array.isArray(resolved['Fn::GetAtt'])) return `<${resolved['Fn::GetAtt'].join('.')}>`;
  if ('Ref' in resolved) return `<${resolved.Ref}>`;
  return '';
};
