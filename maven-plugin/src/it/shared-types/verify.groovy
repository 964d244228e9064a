def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

assert downstream.file('money/target/classes/com/acme/money/Money.class').file
assert downstream.file('money/target/classes/META-INF/schemapoet/com.acme.money.default.json').file
assert downstream.file('orders/target/classes/com/acme/orders/Orders.class').file
assert downstream.file('orders/target/generated-sources/schemapoet/com/acme/orders/Order.java').text
        .contains('import com.acme.money.Money;')

def again = []
downstream.file('orders/target').eachFileRecurse { if (it.name.startsWith('Money')) { again << it } }
assert again.empty

new File(basedir, 'money/target').listFiles().find { it.name == 'money-1.0.jar' }.with { jar ->
    assert new java.util.zip.ZipFile(jar).entries().any { it.name == 'META-INF/schemapoet/com.acme.money.default.json' }
}
