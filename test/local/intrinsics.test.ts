import { describe, expect, test } from 'vitest';
import { NO_VALUE, resolve, type Scope } from '../../local/assembly/intrinsics.ts';

const scope: Scope = {
  ref: (name) => ({ 'AWS::Region': 'eu-central-1', 'AWS::NoValue': NO_VALUE, Queue: 'https://queue' })[name] ?? `ref:${name}`,
  attribute: (resource, name) => `${resource}/${name}`,
  condition: (name) => name === 'Yes',
  mapping: (map, first, second) => `${map}.${first}.${second}`,
};

describe('CloudFormation functions', () => {
  test.each<[string, unknown, unknown]>([
    ['Ref', { Ref: 'Queue' }, 'https://queue'],
    ['GetAtt as list', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'Table/Arn'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Table.Stream.Arn' }, 'Table/Stream.Arn'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Queue' }, 1]] }, 'a-https://queue-1'],
    ['Sub', { 'Fn::Sub': `arn:\${AWS::Region}:\${Table.Arn}:\${!left}` }, `arn:eu-central-1:Table/Arn:\${left}`],
    ['Sub with variables', { 'Fn::Sub': [`\${Own}/\${Queue}`, { Own: { Ref: 'X' } }] }, 'ref:X/https://queue'],
    ['Select of Split', { 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://host/path'] }] }, 'host'],
    ['If, met', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
    ['If, not met', { 'Fn::If': ['No', 'a', { Ref: 'Queue' }] }, 'https://queue'],
    ['Equals', { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] }, true],
    ['Not', { 'Fn::Not': [{ Condition: 'No' }] }, true],
    ['And', { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] }, false],
    ['Or', { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] }, true],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'small'] }, 'Sizes.eu-central-1.small'],
    ['Base64', { 'Fn::Base64': 'ż' }, 'xbw='],
    [
      'deep inside',
      { list: [{ name: { Ref: 'Queue' } }], number: 1, flag: false },
      { list: [{ name: 'https://queue' }], number: 1, flag: false },
    ],
    [
      'NoValue leaves a property out',
      { kept: 1, left: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }, 2] },
      { kept: 1, list: [2] },
    ],
    ['an object that merely looks like one', { Ref: 'Queue', other: 1 }, { Ref: 'Queue', other: 1 }],
  ])('%s', (_name, given, expected) => {
    expect(resolve(given, scope)).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    ['one that is not known', { 'Fn::Cidr': ['10.0.0.0/16', 6] }, 'does not know Fn::Cidr'],
    ['a list where text is needed', { 'Fn::Join': [',', [['a']]] }, 'needs a text'],
    ['a selection outside of the list', { 'Fn::Select': [3, ['a']] }, 'is outside of'],
  ])('refuses %s', (_name, given, message) => {
    expect(() => resolve(given, scope)).toThrow(message);
  });
});
