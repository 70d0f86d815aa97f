Feature: There is nothing here to run
