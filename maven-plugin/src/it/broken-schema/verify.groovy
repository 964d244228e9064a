def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def before = downstream.state('target/generated-sources/schemapoet')
downstream.file('src/main/jsonschema/order.schema.json').text = '''{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": {
    "id": { "type": "strnig" },
    "next": { "$ref": "#/definitions/None" }
  }
}
'''
def yaml = downstream.file('src/main/jsonschema/customer.schema.yaml')
yaml.text = yaml.text + 'minProperties: -1\nif: 3\n'

// One failure with all there is to say, each with its place.
def log = downstream.fail('compile')
def failure = log.substring(log.indexOf('Failed to execute goal'))
assert failure =~ /order\.schema\.json:\[5,\d+\] .*\[invalid-keyword-value\]/
assert failure =~ /order\.schema\.json:\[6,\d+\] .*\[unresolved-reference\]/
assert failure =~ /customer\.schema\.yaml:\[7,16\] .*\[invalid-keyword-value\]/
assert failure =~ /customer\.schema\.yaml:\[8,5\] .*\[invalid-keyword-value\]/
assert downstream.changes(before, downstream.state('target/generated-sources/schemapoet')).isEmpty()
