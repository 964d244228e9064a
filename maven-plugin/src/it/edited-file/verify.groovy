def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def order = downstream.file('target/generated-sources/schemapoet/com/acme/shop/Order.java')
def edited = order.text + '// Mine.\n'
order.text = edited

def log = downstream.fail('compile')
assert log =~ /Order\.java.* was edited by hand/
assert order.text == edited

downstream.build('compile', '-Dschemapoet.overwrite')
assert !order.text.contains('Mine')
