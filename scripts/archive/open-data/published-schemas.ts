/**
 * For tests: what the standards demand, written down from the published schemas (only the rules, none of
 * the texts).
 */

/**
 * 360Giving Data Standard 1.4: github.com/ThreeSixtyGiving/standard, schema/360-giving-schema.json and
 * schema/360-giving-package-schema.json (JSON Schema draft 4). Either recipientOrganization or
 * recipientIndividual, not both: standard.threesixtygiving.org, guide for grants to individuals.
 */
const ORGANISATION = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string', minLength: 1 }, name: { type: 'string', minLength: 1 } },
};
const ORGANISATIONS = { type: 'array', minItems: 1, items: ORGANISATION };

export const GIVING_SCHEMA = {
  type: 'object',
  required: ['grants'],
  properties: {
    version: { type: 'string', pattern: '^(\\d+\\.)(\\d+)$' },
    title: { type: 'string' },
    description: { type: 'string' },
    identifier: { type: 'string' },
    publisher: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, website: { type: 'string' } },
    },
    license: { type: 'string' },
    accessURL: { type: 'string' },
    grants: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'currency',
          'amountAwarded',
          'awardDate',
          'fundingOrganization',
        ],
        oneOf: [{ required: ['recipientOrganization'] }, { required: ['recipientIndividual'] }],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          currency: { const: 'NOK' },
          amountAwarded: { type: 'number' },
          awardDate: {
            type: 'string',
            pattern: '^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$',
          },
          fundingOrganization: ORGANISATIONS,
          recipientOrganization: ORGANISATIONS,
          recipientIndividual: ORGANISATION,
          beneficiaryLocation: {
            type: 'array',
            items: {
              type: 'object',
              properties: { name: { type: 'string' }, countryCode: { enum: ['NO', 'RU'] } },
            },
          },
          grantProgramme: {
            type: 'array',
            items: {
              type: 'object',
              properties: { code: { type: 'string' }, title: { type: 'string' } },
            },
          },
          classifications: {
            type: 'array',
            items: {
              type: 'object',
              properties: { vocabulary: { type: 'string' }, code: { type: 'string' } },
            },
          },
        },
      },
    },
  },
} as const;

/**
 * Frictionless Data Package 1: specs.frictionlessdata.io/schemas/data-package.json, data-resource.json,
 * tabular-data-resource.json and table-schema.json (as in the npm package datapackage 1.1.10).
 */
const NAME = { type: 'string', pattern: '^([-a-z0-9._/])+$' };
const LINKS = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['title'], properties: { path: { type: 'string' } } },
};

export const DATA_PACKAGE_SCHEMA = {
  type: 'object',
  required: ['resources'],
  properties: {
    profile: { enum: ['data-package', 'tabular-data-package'] },
    name: NAME,
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    sources: LINKS,
    contributors: LINKS,
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: NAME,
          // Neither absolute nor with a step upwards.
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          encoding: { type: 'string' },
        },
        if: { properties: { profile: { const: 'tabular-data-resource' } }, required: ['profile'] },
        then: {
          required: ['schema', 'profile'],
          properties: {
            schema: {
              type: 'object',
              required: ['fields'],
              properties: {
                missingValues: { type: 'array', items: { type: 'string' } },
                fields: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['name', 'type'],
                    properties: {
                      type: { enum: ['string', 'integer', 'number', 'boolean', 'year'] },
                      constraints: {
                        type: 'object',
                        additionalProperties: false,
                        properties: {
                          required: { type: 'boolean' },
                          unique: { type: 'boolean' },
                          pattern: { type: 'string' },
                          minimum: { type: 'number' },
                          enum: { type: 'array', minItems: 1, uniqueItems: true },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
