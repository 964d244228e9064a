def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def generated = 'target/generated-sources/schemapoet'
def before = downstream.state(generated)

def schema = downstream.file('src/main/jsonschema/customer.schema.yaml')
schema.text = schema.text + '  born: { type: string }\n'
def log = downstream.build('compile')

// Exactly the files whose bytes change are written, and none of the other schema's types is among them.
def after = downstream.state(generated)
def written = downstream.changes(before, after)
assert written == downstream.differences(before, after)
assert written.contains('com/acme/shop/Customer.java')
assert written.every { it.contains('Customer') || it.startsWith('.schemapoet/') }
assert after['com/acme/shop/Customer.java'][1].decodeBase64().with { new String(it) }.contains('born()')
assert log =~ /Generated \d+ files: \d+ written, \d+ unchanged, 0 deleted\./

// A file that is only referred to counts as well.
downstream.file('src/main/jsonschema/parts').mkdirs()
def part = downstream.file('src/main/jsonschema/parts/address.json')
part.text = '{ "type": "object", "properties": { "street": { "type": "string" } } }'
schema.text = schema.text + '  address: { $ref: parts/address.json }\n'
downstream.build('compile', '-Dschemapoet.includes=**/*.yaml,order*')
part.text = '{ "type": "object", "properties": { "road": { "type": "string" } } }'
log = downstream.build('compile', '-Dschemapoet.includes=**/*.yaml,order*')
assert !log.contains('Nothing to do')
assert downstream.file(generated + '/com/acme/shop/Address.java').text.contains('road()')
